package org.annalist.lab.bench;

/**
 * How fast one layer of the analyser is, on one thread.
 *
 * @param layer name
 * @param length tokens of the text that went through it again and again
 * @param tokens tokens that went through it
 * @param sentences sentences that went through it
 * @param cpuSeconds time that the thread ran on a processor; other processes do not count
 * @param allocated bytes that it allocated
 */
public record LayerRate(
    String layer, long length, long tokens, long sentences, double cpuSeconds, long allocated) {
  /** Tokens for each second of processor time. */
  public double tokensPerSecond() {
    return tokens / cpuSeconds;
  }

  /** Sentences for each second of processor time. */
  public double sentencesPerSecond() {
    return sentences / cpuSeconds;
  }

  /** Bytes allocated for each sentence. */
  public long bytesPerSentence() {
    return allocated / Math.max(1, sentences);
  }
}
