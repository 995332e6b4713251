/** The stages from a document to what is kept of it, as one that cannot throw. */
@NullMarked
package org.annalist.engine.pipeline;

import org.jspecify.annotations.NullMarked;
