/**
 * What events can be: the PLOVER event types, modes, contexts and sectors, and the CAMEO codes with
 * what they map to. {@link org.annalist.knowledge.ontology.Ontology#builtIn()} reads the tables
 * beside this package once; the codes elsewhere in Annalist are checked against it.
 */
@NullMarked
package org.annalist.knowledge.ontology;

import org.jspecify.annotations.NullMarked;
