/**
 * Names of people, organisations, places and other things: a classifier gives each word a class
 * such as {@code B-PER} or {@code I-ORG} from left to right, with the tags known.
 */
@NullMarked
package org.annalist.language.name;

import org.jspecify.annotations.NullMarked;
