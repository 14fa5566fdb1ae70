package org.disentangle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.disentangle.session.command.Invocation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** A class whose tests take their random cases from {@link Seeds}; what fails says with which arguments. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag(Seeds.TAG)
@ExtendWith(Seeded.ArgumentsInMessage.class)
public @interface Seeded {
    /** Puts the arguments before the message, because the report of a build counts cases and does not name them. */
    final class ArgumentsInMessage implements InvocationInterceptor {
        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
                throws Throwable {
            try {
                invocation.proceed();
            } catch (TestAbortedException skipped) {
                throw skipped;
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("With " + arguments(called) + ": " + failure.getMessage(), failure);
            }
        }

        private static String arguments(ReflectiveInvocationContext<Method> called) {
            Parameter[] parameters = called.getExecutable().getParameters();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < parameters.length; i++) {
                words.add(parameters[i].getName() + " " + called.getArguments().get(i));
            }
            return String.join(", ", words);
        }
    }
}
