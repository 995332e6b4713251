/** Room coder of Annalist; see its types. */
@NullMarked
package org.annalist.coder;

import org.jspecify.annotations.NullMarked;
