/**
 * Words of reports as stems with their rarity in the news: what makes two texts speak of the same
 * matter. Rarity comes from a table of the product and not from the reports at hand, so that how
 * alike two texts are depends on these two alone.
 */
@NullMarked
package org.annalist.linker.words;

import org.jspecify.annotations.NullMarked;
