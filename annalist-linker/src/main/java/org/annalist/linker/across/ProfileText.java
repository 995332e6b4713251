package org.annalist.linker.across;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.linker.across.AccountProfile.Matter;
import org.annalist.linker.across.AccountProfile.Parties;
import org.annalist.linker.across.AccountProfile.Source;
import org.annalist.linker.across.AccountProfile.Spot;
import org.annalist.linker.across.AccountProfile.Telling;
import org.annalist.linker.across.AccountProfile.Window;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Place;

/** Profiles as one line of text: fields by tabs, members of lists by unit separators. */
final class ProfileText {
  private static final String FIELD = "\t";
  private static final String MEMBER = "\u001f";
  private static final int FIELDS = 22;
  private static final int WINDOW_FIELD = 10;

  private ProfileText() {}

  static String write(AccountProfile p) {
    Optional<Place.Point> point = p.spot().point();
    return String.join(
        FIELD,
        clean(p.source().uri()),
        text(p.source().published()),
        list(p.source().claims()),
        p.telling().type(),
        p.telling().mode(),
        p.telling().group(),
        clean(p.telling().label()),
        clean(p.telling().weapon()),
        range(p.telling().killed()),
        range(p.telling().injured()),
        text(p.window().from()),
        text(p.window().to()),
        p.window().partial(),
        clean(p.spot().name()),
        text(point.map(Place.Point::latitude)),
        text(point.map(Place.Point::longitude)),
        p.spot().country(),
        clean(p.spot().admin()),
        identities(p.parties().doers()),
        identities(p.parties().victims()),
        list(p.parties().names()),
        p.matter().telling().text() + FIELD + p.matter().story().text());
  }

  /** The time alone, without reading the rest. */
  static Window window(String text) {
    int at = 0;
    for (int i = 0; i < WINDOW_FIELD; i++) {
      at = text.indexOf(FIELD, at) + 1;
    }
    int to = text.indexOf(FIELD, at) + 1;
    int partial = text.indexOf(FIELD, to) + 1;
    return new Window(
        whole(text.substring(at, to - 1)),
        whole(text.substring(to, partial - 1)),
        text.substring(partial, text.indexOf(FIELD, partial)));
  }

  static AccountProfile read(String document, String text) {
    String[] f = text.split(FIELD, -1);
    if (f.length != FIELDS + 1) {
      throw new IllegalArgumentException("not a profile: " + text);
    }
    Optional<Place.Point> point =
        number(f[14]).flatMap(lat -> number(f[15]).map(lon -> new Place.Point(lat, lon)));
    return new AccountProfile(
        new Source(document, f[0], whole(f[1]), members(f[2])),
        new Telling(f[3], f[4], f[5], f[6], f[7], range(f[8]), range(f[9])),
        new Window(whole(f[10]), whole(f[11]), f[12]),
        new Spot(f[13], point, f[16], f[17]),
        new Parties(identities(f[18]), identities(f[19]), members(f[20])),
        new Matter(PackedWords.read(f[21]), PackedWords.read(f[22])));
  }

  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String text(Optional<?> value) {
    return value.map(String::valueOf).orElse("");
  }

  private static String list(List<String> members) {
    return members.stream().map(ProfileText::clean).collect(Collectors.joining(MEMBER));
  }

  private static List<String> members(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(MEMBER, -1));
  }

  private static String identities(List<Identity> identities) {
    return list(identities.stream().map(Identity::write).toList());
  }

  private static List<Identity> identities(String field) {
    return members(field).stream().map(Identity::read).toList();
  }

  private static String range(Optional<CountRange> range) {
    return range.map(r -> r.min() + "-" + r.max()).orElse("");
  }

  private static Optional<CountRange> range(String field) {
    int dash = field.indexOf('-');
    return dash < 0
        ? Optional.empty()
        : Optional.of(
            new CountRange(
                Integer.parseInt(field.substring(0, dash)),
                Integer.parseInt(field.substring(dash + 1))));
  }

  private static Optional<Long> whole(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(field));
  }

  private static Optional<Double> number(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(field));
  }
}
