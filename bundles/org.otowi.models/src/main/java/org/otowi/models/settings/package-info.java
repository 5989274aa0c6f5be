/** The person's own settings: providers, proxy, trust and limits, in a documented file. */
package org.otowi.models.settings;
