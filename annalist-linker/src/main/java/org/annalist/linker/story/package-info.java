/**
 * Which reports tell the same story, in whatever words, and which words of them mean the same
 * event. {@link org.annalist.linker.story.Stories} clusters reports of any matter, {@link
 * org.annalist.linker.story.EventMentions} the mentions of events in reports of one story.
 */
@NullMarked
package org.annalist.linker.story;

import org.jspecify.annotations.NullMarked;
