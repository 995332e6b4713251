package org.annalist.cli.console;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far a run is. On a terminal one line is written over and over, at
 * most five times a second; elsewhere nothing is written before the end. Used by one thread.
 */
public final class Progress {
  private static final long PAUSE_NANOS = 200_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean live;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private long done;
  private long quarantined;
  private boolean shown;

  /** A progress line on this terminal; {@code clock} counts nanoseconds. */
  public Progress(Terminal terminal, LongSupplier clock) {
    this.err = terminal.err();
    this.live = terminal.screen().errIsTerminal();
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** One more item is done. */
  public void done(boolean toQuarantine) {
    done++;
    quarantined += toQuarantine ? 1 : 0;
    long now = clock.getAsLong();
    if (live && now - last >= PAUSE_NANOS) {
      last = now;
      shown = true;
      err.print(CLEAR + line(now));
      err.flush();
    }
  }

  /** Makes room for other lines. */
  public void clear() {
    if (shown) {
      err.print(CLEAR);
      shown = false;
    }
  }

  private String line(long now) {
    double seconds = Math.max(1e-9, (now - start) / 1e9);
    String rate = String.format(java.util.Locale.ROOT, "%.1f/s", done / seconds);
    return "  " + done + " read, " + quarantined + " quarantined, " + rate;
  }
}
