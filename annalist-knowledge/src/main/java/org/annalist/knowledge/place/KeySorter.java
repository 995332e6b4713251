package org.annalist.knowledge.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts keys that do not fit into memory: runs of a fixed number are sorted and written, then
 * merged. {@code keys.dat} holds each key as length (byte), bytes and value (long, twice the offset
 * of the place, odd for a canonical name); {@code keys.idx} the offset (long) of each 64th key.
 */
final class KeySorter {
  static final String KEYS = "keys.dat";
  static final String INDEX = "keys.idx";
  static final int STEP = 64;

  private static final int RUN = 500_000;
  private static final int BUFFER = 1 << 16;

  private record Entry(byte[] key, long value) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::key, Arrays::compareUnsigned).thenComparingLong(Entry::value);

  private final Path folder;
  private final List<Entry> open = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  KeySorter(Path folder) {
    this.folder = folder;
  }

  void add(String key, long offset, boolean primary) throws IOException {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length > PlaceFileWriter.LONGEST) {
      return;
    }
    open.add(new Entry(bytes, offset * 2 + (primary ? 1 : 0)));
    if (open.size() >= RUN) {
      spill();
    }
  }

  private void spill() throws IOException {
    open.sort(ORDER);
    Path run = folder.resolve("run" + runs.size() + ".tmp");
    try (DataOutputStream out = output(run)) {
      for (Entry entry : open) {
        write(out, entry);
      }
    }
    runs.add(run);
    open.clear();
  }

  private static void write(DataOutputStream out, Entry entry) throws IOException {
    out.writeByte(entry.key.length);
    out.write(entry.key);
    out.writeLong(entry.value);
  }

  private static DataOutputStream output(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /** A run and its next entry. */
  private static final class Run implements AutoCloseable {
    private final DataInputStream in;
    private Entry next = new Entry(new byte[0], 0);

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    boolean advance() throws IOException {
      try {
        byte[] key = new byte[in.readUnsignedByte()];
        in.readFully(key);
        next = new Entry(key, in.readLong());
        return true;
      } catch (EOFException end) {
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Merges all runs into the two files and removes the runs. */
  void finish() throws IOException {
    spill();
    Comparator<Run> byNext = Comparator.comparing(r -> r.next, ORDER);
    PriorityQueue<Run> queue = new PriorityQueue<>(byNext);
    for (Path run : runs) {
      Run reader = new Run(run);
      if (reader.advance()) {
        queue.add(reader);
      } else {
        reader.close();
      }
    }
    try (DataOutputStream out = output(folder.resolve(KEYS));
        DataOutputStream index = output(folder.resolve(INDEX))) {
      merge(queue, out, index);
    }
    for (Path run : runs) {
      Files.delete(run);
    }
  }

  private static void merge(PriorityQueue<Run> queue, DataOutputStream out, DataOutputStream index)
      throws IOException {
    long offset = 0;
    for (long number = 0; !queue.isEmpty(); number++) {
      Run run = queue.remove();
      if (number % STEP == 0) {
        index.writeLong(offset);
      }
      write(out, run.next);
      offset += 1 + run.next.key.length + Long.BYTES;
      if (run.advance()) {
        queue.add(run);
      } else {
        run.close();
      }
    }
  }
}
