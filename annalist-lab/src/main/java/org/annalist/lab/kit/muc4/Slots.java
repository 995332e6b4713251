package org.annalist.lab.kit.muc4;

import java.util.List;
import java.util.Set;

/** The slots of a template and how the kit's scorer treats them. */
final class Slots {
  static final String DATE = "incident_date";
  static final String LOCATION = "incident_location";
  static final String TYPE = "incident_type";
  static final String STAGE = "incident_stage";
  static final String INSTRUMENT = "instrument_id";
  static final String INSTRUMENT_TYPE = "instrument_type";
  static final String CATEGORY = "perp_category";
  static final String INDIVIDUAL = "perp_individual";
  static final String ORGANISATION = "perp_org";
  static final String CONFIDENCE = "perp_org_confidence";
  static final String THING = "phys_tgt_id";
  static final String THING_TYPE = "phys_tgt_type";
  static final String THING_NUMBER = "phys_tgt_number";
  static final String THING_NATION = "phys_tgt_nation";
  static final String THING_EFFECT = "phys_tgt_effect";
  static final String PERSON_NAME = "hum_tgt_name";
  static final String PERSON = "hum_tgt_desc";
  static final String PERSON_TYPE = "hum_tgt_type";
  static final String PERSON_NUMBER = "hum_tgt_number";
  static final String PERSON_NATION = "hum_tgt_nation";
  static final String PERSON_EFFECT = "hum_tgt_effect";

  /** All slots, in the order of the kit's scorer. */
  static final List<String> ALL =
      List.of(
          DATE,
          LOCATION,
          TYPE,
          STAGE,
          INSTRUMENT,
          INSTRUMENT_TYPE,
          CATEGORY,
          INDIVIDUAL,
          ORGANISATION,
          CONFIDENCE,
          THING,
          THING_TYPE,
          THING_NUMBER,
          THING_NATION,
          THING_EFFECT,
          "phys_tgt_total",
          PERSON_NAME,
          PERSON,
          PERSON_TYPE,
          PERSON_NUMBER,
          PERSON_NATION,
          PERSON_EFFECT,
          "hum_tgt_total");

  /** Filled with words of the report. */
  static final Set<String> WORDS =
      Set.of(INSTRUMENT, INDIVIDUAL, ORGANISATION, THING, PERSON_NAME, PERSON);

  /** Two templates may be of one incident only when one of these agrees. */
  static final List<String> ANCHORS =
      List.of(INDIVIDUAL, ORGANISATION, THING, THING_TYPE, PERSON_NAME, PERSON, PERSON_TYPE);

  private Slots() {}
}
