/**
 * Who is who: states, peoples, institutions, organisations, armed groups, parties, persons, and the
 * role nouns, ranks and modifiers of which descriptions are made. Each TSV file beside this package
 * holds one kind; loaders turn rows into {@link org.annalist.knowledge.actor.Entry entries} of a
 * {@link org.annalist.knowledge.actor.ActorLayer layer}; {@link
 * org.annalist.knowledge.actor.ActorKnowledge} stacks layers and resolves a phrase by composition:
 * the phrase is cut into known names and nouns, the head noun gives the sector, nationality or
 * place words give the country, and a name only adds identity. Every {@link
 * org.annalist.knowledge.actor.Resolution} tells the rows and words that decided.
 */
@NullMarked
package org.annalist.knowledge.actor;

import org.jspecify.annotations.NullMarked;
