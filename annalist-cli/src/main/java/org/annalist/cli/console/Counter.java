package org.annalist.cli.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how many lines of a long file were read: over and over on a terminal, and
 * every million lines elsewhere. Used by one thread.
 */
public final class Counter {
  private static final long PAUSE_NANOS = 200_000_000L;
  private static final long STRIDE = 1_000_000L;
  private static final long CHECK = 1_024L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean live;
  private final LongSupplier clock;
  private final String what;
  private final long start;
  private long last;
  private boolean shown;

  /** A counter of such things on this terminal; {@code clock} counts nanoseconds. */
  public Counter(Terminal terminal, LongSupplier clock, String what) {
    this.err = terminal.err();
    this.live = terminal.screen().errIsTerminal();
    this.clock = clock;
    this.what = what;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** So many were read. */
  public void reached(long count) {
    if (!live) {
      if (count % STRIDE == 0) {
        err.println(line(count, clock.getAsLong()));
        err.flush();
      }
    } else if (count % CHECK == 0) {
      long now = clock.getAsLong();
      if (now - last >= PAUSE_NANOS) {
        last = now;
        shown = true;
        err.print(CLEAR + line(count, now));
        err.flush();
      }
    }
  }

  /** Makes room for other lines. */
  public void clear() {
    if (shown) {
      err.print(CLEAR);
      shown = false;
    }
  }

  private String line(long count, long now) {
    double seconds = Math.max(1e-9, (now - start) / 1e9);
    return String.format(Locale.ROOT, "  %,d %s, %,.0f/s", count, what, count / seconds);
  }
}
