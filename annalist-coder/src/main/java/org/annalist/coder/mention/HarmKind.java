package org.annalist.coder.mention;

/** What happened to the people counted. */
public enum HarmKind {
  KILLED,
  INJURED,
  ABDUCTED,
  ARRESTED,
  DISPLACED
}
