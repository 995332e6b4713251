package org.annalist.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Document;
import org.annalist.reader.internal.block.BlockClassifier;
import org.annalist.reader.internal.block.LineRules;
import org.annalist.reader.internal.html.HtmlReader;
import org.annalist.reader.internal.json.JsonLinesSource;
import org.annalist.reader.internal.json.JsonRecordReader;
import org.annalist.reader.internal.json.JsonValuesSource;
import org.annalist.reader.internal.source.Folder;
import org.annalist.reader.internal.source.TextSource;
import org.annalist.reader.internal.source.WholeFileSource;
import org.annalist.reader.internal.text.TextReader;
import org.annalist.reader.item.DocumentReader;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import org.annalist.reader.quarantine.QuarantineSource;

/**
 * The inputs Annalist can read: an ordered list of sources and one of readers; the first that
 * supports the input is used. Immutable and thread-safe.
 *
 * <pre>{@code
 * Readers readers = Readers.standard();
 * readers.items("reports", base, stdin, item ->
 *     item.flatMap(raw -> readers.read(raw, ReadOptions.none())));
 * }</pre>
 */
public final class Readers {
  /** The argument that means standard input. */
  public static final String STDIN = "-";

  private final List<ItemSource> sources;
  private final List<DocumentReader> readers;

  private Readers(List<ItemSource> sources, List<DocumentReader> readers) {
    this.sources = List.copyOf(sources);
    this.readers = List.copyOf(readers);
  }

  /** Plain text, JSON lines and other JSON records, web pages, quarantine files. */
  public static Readers standard() {
    BlockClassifier classifier = new BlockClassifier(LineRules.builtIn());
    return new Readers(
        List.of(
            new QuarantineSource(new JsonLinesSource()),
            new JsonValuesSource(),
            new JsonLinesSource(),
            new WholeFileSource(),
            new TextSource()),
        List.of(
            new JsonRecordReader(classifier),
            new HtmlReader(classifier),
            new TextReader(classifier)));
  }

  /** The same with a source that is asked first. */
  public Readers with(ItemSource first) {
    return new Readers(Stream.concat(Stream.of(first), sources.stream()).toList(), readers);
  }

  /** The same with a reader that is asked first. */
  public Readers with(DocumentReader first) {
    return new Readers(sources, Stream.concat(Stream.of(first), readers.stream()).toList());
  }

  /**
   * The items of a file, of all files of a folder (recursive, sorted), or of standard input.
   * Everything met gives one outcome.
   *
   * @param argument a path, or {@code -}
   * @param base where relative paths start
   * @param stdin what {@code -} reads
   */
  public void items(
      String argument, Path base, InputStream stdin, Consumer<Outcome<RawItem>> sink) {
    if (argument.equals(STDIN)) {
      items(Input.stream("stdin:", stdin), sink);
      return;
    }
    String uri = argument.replace('\\', '/').replaceAll("(?<=.)/+$", "");
    Path path = base.resolve(argument);
    if (Files.isDirectory(path)) {
      folder(uri, path, sink);
    } else if (Files.exists(path)) {
      items(Input.file(uri, path), sink);
    } else {
      sink.accept(Outcome.failed(Folder.unreadable(uri, new NoSuchFileException(argument))));
    }
  }

  /** The items of one input. */
  public void items(Input input, Consumer<Outcome<RawItem>> sink) {
    try {
      for (ItemSource source : sources) {
        if (source.supports(input)) {
          source.items(input, sink);
          return;
        }
      }
      throw new IOException("no source supports it");
    } catch (IOException e) {
      sink.accept(Outcome.failed(Folder.unreadable(input.uri(), e)));
    }
  }

  /** The document of one item. */
  public Outcome<Document> read(RawItem item, ReadOptions options) {
    return readers.stream()
        .filter(reader -> reader.supports(item))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reader supports " + item))
        .read(item, options);
  }

  private void folder(String uri, Path root, Consumer<Outcome<RawItem>> sink) {
    Folder folder;
    try {
      folder = Folder.of(uri, root);
    } catch (IOException e) {
      sink.accept(Outcome.failed(Folder.unreadable(uri, e)));
      return;
    }
    for (Problem problem : folder.problems()) {
      sink.accept(Outcome.failed(problem));
    }
    for (Path file : folder.files()) {
      String name = uri + "/" + root.relativize(file).toString().replace('\\', '/');
      items(Input.file(name, file), sink);
    }
  }
}
