/**
 * Invented news on a seed: incidents with reports about them that differ, repeat each other, leave
 * things out and err. {@link org.annalist.lab.synthetic.SyntheticNews} gives them one by one, with
 * the truth, so that linking can be measured at any size. The same seed gives the same news.
 */
@NullMarked
package org.annalist.lab.synthetic;

import org.jspecify.annotations.NullMarked;
