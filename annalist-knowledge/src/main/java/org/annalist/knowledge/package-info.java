/** Room knowledge of Annalist; see its types. */
@NullMarked
package org.annalist.knowledge;

import org.jspecify.annotations.NullMarked;
