package org.plumbline.web.evaluation;

import org.plumbline.web.account.SignedIn;

/** Who changes a form, and from which address. */
record Editor(SignedIn who, String origin) {}
