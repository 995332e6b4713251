package org.annalist.cli.run;

import org.annalist.cli.console.Terminal;

/**
 * What every command is given.
 *
 * @param terminal where it writes
 * @param parts the rooms it may use
 */
public record Session(Terminal terminal, Parts parts) {}
