/** What commands write to: the streams, the screen behind them if there is one, and colours. */
@NullMarked
package org.annalist.cli.console;

import org.jspecify.annotations.NullMarked;
