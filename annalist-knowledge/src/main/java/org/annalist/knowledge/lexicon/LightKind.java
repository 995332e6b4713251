package org.annalist.knowledge.lexicon;

/** What the subject of a light verb is to the event noun it carries. */
public enum LightKind {
  /** It acts: "launched an attack". */
  DO,
  /** It is acted on: "faces criticism". */
  UNDERGO,
  /** The event ends or does not come: "halted the offensive". */
  STOP,
  /** The event is wanted or planned: "seeks talks". */
  AIM
}
