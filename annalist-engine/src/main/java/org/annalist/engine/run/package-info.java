/** Many items: side by side, out in the order they came in, each accounted for. */
@NullMarked
package org.annalist.engine.run;

import org.jspecify.annotations.NullMarked;
