/** Room lab of Annalist; see its types. */
@NullMarked
package org.annalist.lab;

import org.jspecify.annotations.NullMarked;
