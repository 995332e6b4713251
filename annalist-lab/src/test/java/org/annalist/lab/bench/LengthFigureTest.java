package org.annalist.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LengthFigureTest {
  private static LayerRate rate(long length, double micros) {
    return new LayerRate("text", length, 1_000_000, 1, micros, 0);
  }

  @Test
  void equalTimesForATokenGiveALevelLineAndDoubleOnesARisingOne() {
    String figure =
        LengthFigure.of(
            "Time",
            List.of(rate(10, 40), rate(100, 40), rate(1_000, 40)),
            List.of(rate(10, 40), rate(1_000, 80)));
    Matcher line = Pattern.compile("<polyline points=\"([^\"]+)\"").matcher(figure);
    assertThat(line.find()).isTrue();
    String[] level = line.group(1).split("[ ,]");
    assertThat(level[1]).isEqualTo(level[3]).isEqualTo(level[5]);
    double step = Double.parseDouble(level[2]) - Double.parseDouble(level[0]);
    assertThat(Double.parseDouble(level[4]) - Double.parseDouble(level[2]))
        .isCloseTo(step, within(0.2));
    assertThat(line.find()).isTrue();
    String[] rising = line.group(1).split("[ ,]");
    assertThat(Double.parseDouble(rising[3])).isLessThan(Double.parseDouble(rising[1]));
  }
}
