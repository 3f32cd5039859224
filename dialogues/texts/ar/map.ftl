### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = أين توجد المساعدة؟
page-map-intro = تعرض هذه الخريطة أين نعرف مساعدة للأطفال والشباب. يمكنك استعمال القائمة أيضًا.
page-map-link = خريطة المساعدة
page-map-note = الأسماء والحدود كما عند الأمم المتحدة. وهي لا تنحاز إلى أحد.
page-map-list = كل البلدان في قائمة
page-map-country = البلد

page-map-legend = معنى الألوان
page-cover-free = خط مجاني للأطفال والشباب
page-cover-young = خط للأطفال والشباب
page-cover-other = خدمات أخرى فقط
page-cover-none = لا نعرف أي خدمة
page-gaps-title = أين تنقص المساعدة
page-gaps-intro = في هذه البلدان لا نعرف أي خط للأطفال والشباب. ربما يوجد خط لم نجده.
page-gaps-kind = لا نعرف هنا أيًا من هذه:
page-gaps-tell = هل هناك خط معروف لك؟ نرجو إخبارنا.

page-pop-helpline = خطوط المساعدة
page-pop-reporting = أماكن للإبلاغ عن الأذى
page-pop-government = خطوط الدولة
page-kind-counselling = إرشاد للأطفال والشباب
page-kind-police-unit = وحدة شرطة للأطفال والأسرة
page-kind-ai-driven = برنامج محادثة وليس إنسانًا

page-filter-title = عرض هذا فقط
page-filter-topic = الموضوع
page-filter-channel = طريقة التواصل
page-filter-open = يعمل الآن
page-filter-any = أي شيء
page-filter-apply = عرض
page-filter-clear = عرض الكل من جديد
page-filter-none = لا شيء في قائمتنا يناسب كل هذا. يمكن تقليل الاختيارات.
page-filter-maybe = بعض الخدمات لا تذكر ذلك. وهي غير معروضة الآن.

page-channel-chat = محادثة على صفحة ويب
page-channel-email = بريد إلكتروني
page-channel-page = صفحة ويب

page-topic-suicide = عدم الرغبة في الحياة
page-topic-self-harm = إيذاء النفس
page-topic-physical-abuse = التعرض للضرب أو الأذى
page-topic-sexual-abuse = لمس أو جنس بدون رضا
page-topic-emotional-abuse = التحقير أو التخويف
page-topic-neglect = لا أحد يعتني بك
page-topic-domestic-violence = العنف في البيت
page-topic-bullying = التنمر
page-topic-online-exploitation = تهديد أو أذى على الإنترنت
page-topic-harmful-practices = الزواج القسري والختان وما يشبههما
page-topic-labour-trafficking = العمل القسري والاتجار بالبشر
page-topic-mental-health = المشاعر والصحة النفسية
page-topic-grief = فقدان شخص عزيز
page-topic-family-relationships = الأسرة
page-topic-peer-relationships = الأصدقاء والحب
page-topic-sexuality-identity = من أنت ومن تحب
page-topic-physical-health = الجسم والصحة
page-topic-school = المدرسة والعمل
page-topic-basic-needs = الطعام ومكان للنوم والبعد عن البيت
page-topic-substance-use = الكحول والمخدرات
page-topic-discrimination = معاملة سيئة بسبب من أنت
page-topic-legal-migration = القانون والحقوق واللجوء

page-checked-on = تاريخ التحقق: { $date }
page-next-check = التحقق القادم
page-checked-by = من تحقق
page-vetting = مدى التأكد
page-vetting-confirmed = أكدته الخدمة نفسها
page-vetting-two-sources = مصدران متفقان
page-vetting-one-source = مصدر واحد جيد
page-vetting-weak = مصدر واحد ضعيف
page-home-only = قد يعمل هذا الرقم فقط داخل { $country }.
page-way-hidden = لم يتمكن عدة أشخاص من الوصول إليهم بإحدى الطرق. هذه الطريقة غير ظاهرة الآن.
page-reach-good = يقول آخرون إن هناك من يرد هنا.
page-reach-seldom = يقول آخرون إن الوصول إلى أحد هنا صعب في كثير من الأحيان.
page-hours-doubt = يقول آخرون إنه لم يرد أحد في هذه الأوقات.

page-report-link = الإبلاغ عن خطأ
page-report-intro = سيقرأ ذلك من يعتنون بهذه القائمة. الرجاء عدم كتابة أي شيء عن نفسك.
page-report-what = ما الخطأ؟
page-report-dead = الرقم أو الصفحة لا تعمل
page-report-other-place = يرد هناك شخص آخر
page-report-hours = الأوقات خطأ
page-report-cost = يكلف مالًا
page-report-closed = أُغلقت الخدمة
page-report-right = الرقم الصحيح أو الصفحة الصحيحة، إن كان ذلك معروفًا لك
page-report-bad = هنا يمكن كتابة رقم هاتف أو عنوان ويب فقط.
page-report-thanks = شكرًا لك. سننظر في ذلك.
page-report-later = عدد كبير دفعة واحدة. الرجاء المحاولة لاحقًا.

page-chat-app = محادثة على { $app }
page-poster-link = ملصق للطباعة
page-poster-title = هناك من يسمعك
page-poster-lead = يمكنك الكلام عن أي شيء. لا حاجة لذكر اسمك.
page-poster-scan = هذا الرمز يُقرأ بالهاتف
page-poster-computer = يجيب حاسوب أولًا ويعرض من يستطيع المساعدة.

page-data-title = هذه القائمة لك
page-data-intro = يمكن لأي شخص تنزيلها واستعمالها ومشاركتها. لا حاجة إلى مفتاح.
page-data-version = الإصدار
page-data-signed = كل ملف موقّع. وهنا طريقة التحقق منه:
page-changes-title = ما الذي تغير
page-changes-none = لم يتغير شيء بعد.
page-changes-added = جديد
page-changes-edited = تغير
page-changes-removed = حُذف
page-changes-two = تحقق شخصان من هذا الرقم.
