package org.annalist.lab.kit.muc4;

import org.annalist.language.ParsedText;
import org.annalist.model.event.LinkedDocument;

/**
 * A report as read and coded: templates need the trees as well as the incidents.
 *
 * @param parsed its trees; capitals are read in mixed case
 * @param linked what was coded
 */
public record Told(ParsedText parsed, LinkedDocument linked) {}
