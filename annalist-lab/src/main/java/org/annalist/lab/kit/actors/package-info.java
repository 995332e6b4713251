/**
 * The kit {@code actor_resolution}: phrases that name an actor, with the country and the codes they
 * should resolve to. {@link org.annalist.lab.kit.actors.Resolving} is the system as the task sees
 * it.
 */
@NullMarked
package org.annalist.lab.kit.actors;

import org.jspecify.annotations.NullMarked;
