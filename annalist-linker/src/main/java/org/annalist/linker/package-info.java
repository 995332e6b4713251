/** Room linker of Annalist; see its types. */
@NullMarked
package org.annalist.linker;

import org.jspecify.annotations.NullMarked;
