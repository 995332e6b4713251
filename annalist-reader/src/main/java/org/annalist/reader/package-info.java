/** Room reader of Annalist; see its types. */
@NullMarked
package org.annalist.reader;

import org.jspecify.annotations.NullMarked;
