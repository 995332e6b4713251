/** Room record of Annalist; see its types. */
@NullMarked
package org.annalist.record;

import org.jspecify.annotations.NullMarked;
