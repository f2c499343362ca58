package no.fakturahub.reminder.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The sandbox's Nordlys, who approves reminders on five days: −3, 0, 7, 14 and 28 from the due date.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ReminderHub.class, webEnvironment = WebEnvironment.NONE, properties = {
    "spring.datasource.url=${test.database}",
    "hub.mail.host=127.0.0.1", "hub.mail.starttls=false",
    "hub.delivery.channels.organisations=PEPPOL,EMAIL", "hub.delivery.channels.consumers=EMAIL",
    "db-scheduler.polling-interval=50ms", "hub.reminders.bank-data-days=3",
    "hub.reminders.sellers.987654325.stages[0].day=-3",
    "hub.reminders.sellers.987654325.stages[1].day=0",
    "hub.reminders.sellers.987654325.stages[2].day=7",
    "hub.reminders.sellers.987654325.stages[2].days-to-pay=6",
    "hub.reminders.sellers.987654325.stages[3].day=14",
    "hub.reminders.sellers.987654325.stages[3].charges=true",
    "hub.reminders.sellers.987654325.stages[4].day=28",
    "hub.reminders.sellers.987654325.stages[4].channel=EMAIL",
    "hub.reminders.sellers.987654325.stages[4].charges=true"})
@interface RemindedSeller {}
