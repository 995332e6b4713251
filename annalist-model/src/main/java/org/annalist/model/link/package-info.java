/**
 * What ties reports together: {@link org.annalist.model.link.LinkedIncident} is one happening with
 * the accounts of all its reports, {@link org.annalist.model.link.ReportGroup} one story with its
 * reprints and updates, {@link org.annalist.model.link.Correction} what an analyst decided about
 * them. {@link org.annalist.model.link.LinkStore} is what linking needs of a record.
 */
@NullMarked
package org.annalist.model.link;

import org.jspecify.annotations.NullMarked;
