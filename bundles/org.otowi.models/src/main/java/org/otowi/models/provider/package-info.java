/** Who serves models, what each model can do and costs, and how a connection is tested. */
package org.otowi.models.provider;
