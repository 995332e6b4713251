/** Documents as JSON: files of records, and the record to document step. */
@NullMarked
package org.annalist.reader.internal.json;

import org.jspecify.annotations.NullMarked;
