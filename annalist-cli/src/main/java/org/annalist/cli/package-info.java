/** Room cli of Annalist; see its types. */
@NullMarked
package org.annalist.cli;

import org.jspecify.annotations.NullMarked;
