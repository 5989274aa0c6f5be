/** What has become of the texts that a log only commits to. */
package org.otowi.provenance.privacy;
