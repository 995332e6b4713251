/**
 * What went wrong, where, and what to do about it. Bad input never throws past a stage: it becomes
 * a {@link org.annalist.model.problem.Problem} inside an {@link
 * org.annalist.model.problem.Outcome}.
 */
@NullMarked
package org.annalist.model.problem;

import org.jspecify.annotations.NullMarked;
