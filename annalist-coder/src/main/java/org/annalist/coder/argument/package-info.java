/**
 * Who stands where around a word that tells an event: the slots of verbs, nouns and adjectives in a
 * Universal Dependencies tree. A slot is found along several paths (shared and controlled subjects,
 * relative clauses, light verbs, complements that hang from the object), so that one slip of the
 * parser does not lose an argument. What stands near goes before what was found further away.
 */
@NullMarked
package org.annalist.coder.argument;

import org.jspecify.annotations.NullMarked;
