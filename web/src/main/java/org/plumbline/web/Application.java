package org.plumbline.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring puts together. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {}
