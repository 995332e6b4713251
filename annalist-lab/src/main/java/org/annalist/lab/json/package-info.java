/**
 * JSON lines as the kits use them: {@link org.annalist.lab.json.Fields} is a read-only view of one
 * object in which null and absent are the same, {@link org.annalist.lab.json.JsonLines} reads and
 * writes files of them. The JSON library stays inside.
 */
@NullMarked
package org.annalist.lab.json;

import org.jspecify.annotations.NullMarked;
