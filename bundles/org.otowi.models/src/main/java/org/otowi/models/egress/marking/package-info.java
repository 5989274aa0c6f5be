/** Markings that say that a text is not for everybody: CUI, OUO, classification, export control, distribution statements. */
package org.otowi.models.egress.marking;
