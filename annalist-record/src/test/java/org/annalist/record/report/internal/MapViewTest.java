package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.event.Place;
import org.annalist.record.report.internal.Outlines.Point;
import org.junit.jupiter.api.Test;

class MapViewTest {
  @Test
  void everyPointIsInTheWindowWithAirAroundIt() {
    List<List<Place.Point>> cases =
        List.of(
            List.of(new Place.Point(24.86, 67.0)),
            List.of(new Place.Point(24.86, 67.0), new Place.Point(35.3, 73.2)),
            List.of(new Place.Point(70, -150), new Place.Point(-50, 170)),
            List.of(new Place.Point(0, 0), new Place.Point(0, 80)),
            List.of(new Place.Point(-40, 20), new Place.Point(60, 20)));
    for (List<Place.Point> points : cases) {
      MapView view = MapView.around(points);
      for (Place.Point point : points) {
        Point at = view.project(point.longitude(), point.latitude());
        assertThat(at.x()).isBetween(15.0, MapView.WIDTH - 15.0);
        assertThat(at.y()).isBetween(20.0, MapView.HEIGHT - 20.0);
      }
    }
  }

  @Test
  void aRingIsCutAtTheEdges() {
    MapView view = MapView.around(List.of(new Place.Point(0, 0)));
    List<Point> world =
        List.of(new Point(-90, -45), new Point(90, -45), new Point(90, 45), new Point(-90, 45));
    assertThat(view.clip(world))
        .hasSize(4)
        .allMatch(p -> Math.abs(p.x() - MapView.WIDTH / 2.0) <= MapView.WIDTH / 2.0 + 8.001)
        .allMatch(p -> Math.abs(p.y() - MapView.HEIGHT / 2.0) <= MapView.HEIGHT / 2.0 + 8.001);
    assertThat(view.clip(List.of(new Point(50, 50), new Point(60, 50), new Point(60, 60))))
        .isEmpty();
  }

  @Test
  void theWindowOnKarachiShowsPakistan() {
    MapView view = MapView.around(List.of(new Place.Point(24.86, 67.0)));
    assertThat(new LandLayer().of(view, List.of()).markup())
        .contains(">Pakistan<")
        .doesNotContain(">Peru<");
  }

  @Test
  void noNameIsPutOverALabelOrCutByTheEdge() {
    MapView view = MapView.around(List.of(new Place.Point(30.0, 69.0)));
    String free = new LandLayer().of(view, List.of()).markup();
    List<MapFigure.Box> everywhere = new java.util.ArrayList<>();
    for (int y = 0; y < MapView.HEIGHT; y += 10) {
      everywhere.add(new MapFigure.Box(MapView.WIDTH / 2.0 - 45, y, 90));
    }
    String taken = new LandLayer().of(view, everywhere).markup();
    assertThat(free.split("<text ").length).isGreaterThan(taken.split("<text ").length);
  }

  @Test
  void numbersAreWrittenShortly() {
    assertThat(new Point(3.04, -0.06).svg()).isEqualTo("3 -0.1");
    assertThat(new Point(-12.25, 100).svg()).isEqualTo("-12.2 100");
  }
}
