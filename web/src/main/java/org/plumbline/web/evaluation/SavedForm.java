package org.plumbline.web.evaluation;

/** A form that an upload has brought among the others. */
record SavedForm(long id, String project, String source) {}
