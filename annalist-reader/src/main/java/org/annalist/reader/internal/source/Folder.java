package org.annalist.reader.internal.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * The files of a folder and its subfolders, sorted by name, without hidden ones; and what of it
 * could not be looked at.
 *
 * @param files sorted
 * @param problems one for each thing that cannot be read, or one when there is nothing to read
 */
public record Folder(List<Path> files, List<Problem> problems) {
  private static final int DEEPEST = 64;

  /** Copies the lists. */
  public Folder {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Looks through the folder {@code root}, reported as {@code uri}. */
  public static Folder of(String uri, Path root) throws IOException {
    Walk walk = new Walk(uri, root);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
    walk.files.sort(Comparator.comparing(Path::toString));
    if (walk.files.isEmpty() && walk.problems.isEmpty()) {
      walk.problems.add(
          Problem.error(
              ProblemCode.NOTHING_TO_READ,
              Location.of(uri),
              "the folder holds no file that can be read",
              "give a folder with text files, web pages or JSON lines"));
    }
    return new Folder(walk.files, walk.problems);
  }

  /** The problem of something that cannot be read. */
  public static Problem unreadable(String uri, IOException cause) {
    boolean missing = cause instanceof NoSuchFileException;
    String why =
        missing ? "there is no such file or folder" : "it cannot be read: " + reason(cause);
    return Problem.error(
        ProblemCode.UNREADABLE,
        Location.of(uri),
        why,
        missing ? "check the name" : "check the permissions");
  }

  private static String reason(IOException cause) {
    return cause instanceof AccessDeniedException
        ? "access denied"
        : String.valueOf(cause.getMessage());
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String uri;
    private final Path root;

    Walk(String uri, Path root) {
      this.uri = uri;
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      problems.add(unreadable(name(file), cause));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }

    private String name(Path file) {
      return uri + "/" + root.relativize(file).toString().replace('\\', '/');
    }
  }
}
