/**
 * The record: everything that is kept of coded reports, and the ways it leaves the house. This
 * package holds the two nouns its rooms share, {@link org.annalist.record.CodedLine} and {@link
 * org.annalist.record.DocumentInfo}. The rooms: {@code format} writes and reads documents as lines,
 * {@code store} keeps them, {@code report} prints them as a page. Formats know nothing of the
 * store, the store and the reports know the own format only.
 */
@NullMarked
package org.annalist.record;

import org.jspecify.annotations.NullMarked;
