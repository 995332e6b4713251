package org.annalist.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The streams of a command and where it runs.
 *
 * @param in standard input
 * @param out for documents
 * @param err for progress and problems
 * @param base the folder in which relative paths start
 * @param screen what is behind the output streams
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, Path base, Screen screen) {}
