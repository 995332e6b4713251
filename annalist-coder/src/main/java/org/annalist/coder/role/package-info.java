/**
 * Who acts and who receives, by what was learned from coded reports. An {@link
 * org.annalist.coder.role.Act} is an event word as the rules read it; {@link
 * org.annalist.coder.role.Contenders} lists everybody in its sentence and its surroundings who may
 * have part in it; {@link org.annalist.coder.role.RoleSignals} says what is seen of each of them;
 * {@link org.annalist.coder.role.RoleJudge} weighs that and casts the two sides. The rules' own
 * choice is one of the signals, and what stands when there is no model.
 */
@NullMarked
package org.annalist.coder.role;

import org.jspecify.annotations.NullMarked;
