package org.plumbline.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What Spring puts together. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
class Application {}
