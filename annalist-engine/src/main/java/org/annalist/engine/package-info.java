/** Room engine of Annalist; see its types. */
@NullMarked
package org.annalist.engine;

import org.jspecify.annotations.NullMarked;
