/**
 * The kit {@code annals}: whole reports coded by a careful reader. {@link
 * org.annalist.lab.kit.annals.AnnalsPrediction} writes a linked document in the gold's form, {@link
 * org.annalist.lab.kit.annals.AnnalsTask} aligns predictions with gold one to one (events by their
 * quotes, incidents by their mentions, ledger entries by their content) and counts what is right.
 * The figures equal those of the kit's {@code score.py}; ties in the alignment are broken in the
 * same way.
 */
@NullMarked
package org.annalist.lab.kit.annals;

import org.jspecify.annotations.NullMarked;
