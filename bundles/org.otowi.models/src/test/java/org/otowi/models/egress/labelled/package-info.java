/** The labelled cases and the figures of precision and recall on them. */
package org.otowi.models.egress.labelled;
