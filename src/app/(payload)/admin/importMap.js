import { ErrorSummary as ErrorSummary_4ceab4c2023af101a693a69c3eae87a9 } from '../../../cms/admin/errors/error-summary.tsx'
import { KeptTexts as KeptTexts_220e191344ee78f2b07a8753ab73b206 } from '../../../cms/admin/kept/kept-texts.tsx'
import { LanguageStates as LanguageStates_f29cd859cc8e4926b29690bd8734ee5e } from '../../../cms/admin/translations/language-states.tsx'
import { NoDifference as NoDifference_3d867822e05eecb1178c338d12c58818 } from '../../../cms/admin/no-difference.tsx'
import { PlanNote as PlanNote_f604ea0c3bbc0bb11fcbe360e8d4326e } from '../../../cms/admin/planning/plan-note.tsx'
import { MissingNote as MissingNote_7ea1f40d0c1d4643d36bbb8a6521c846 } from '../../../cms/admin/missing-note.tsx'
import { OpenReports as OpenReports_4fbdd01eafa85747fc075dfcdcabecd4 } from '../../../cms/admin/reports/open-reports.tsx'
import { InEnglish as InEnglish_6d9b8031cc873882c8ac84c7394e7eb5 } from '../../../cms/admin/in-english.tsx'
import { RowLabel as RowLabel_1e8d6e92f5b9929015bdeb9b2e01529d } from '../../../cms/admin/rows/row-label.tsx'
import { DatedWording as DatedWording_2e74db4351e60132542a8da4b28cf6a7 } from '../../../cms/admin/dated-wording.tsx'
import { Readability as Readability_2f33d0b37708726c9cd99d482f541ab5 } from '../../../cms/admin/readability.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RichInEnglish as RichInEnglish_9d09a6db8f7fec879565e13578811490 } from '../../../cms/admin/rich-in-english.tsx'
import { DateCell as DateCell_fbfcb035a07c70d944cc911bece8ccb5 } from '../../../cms/admin/typed/date-cell.tsx'
import { PartialDateInput as PartialDateInput_c436b787f74b7cc2858e50a72a74c8c2 } from '../../../cms/admin/typed/date-input.tsx'
import { ConfirmedToday as ConfirmedToday_81d73054d294f0b2f6436ccaef025413 } from '../../../cms/admin/typed/confirmed-today.tsx'
import { PastDayInput as PastDayInput_c436b787f74b7cc2858e50a72a74c8c2 } from '../../../cms/admin/typed/date-input.tsx'
import { NumberInput as NumberInput_9dfd4b51d8b377c7eca49a1732ffef7f } from '../../../cms/admin/typed/number-input.tsx'
import { CategoryField as CategoryField_b3c2a123f9cd2f4138de8118b4ab3cdb } from '../../../cms/admin/categories/category-field.tsx'
import { AddressNote as AddressNote_89f165234b7faffd6d9b2009d234261e } from '../../../cms/admin/address-note.tsx'
import { StillRight as StillRight_c995f6755d06620f6088e450ac5da46b } from '../../../cms/admin/typed/still-right.tsx'
import { KeeperField as KeeperField_4928072dd67ee1f169cf43d13f05691d } from '../../../cms/admin/review/keeper-field.tsx'
import { BodyNote as BodyNote_a57df6b0b8b35edfcfa730ccf9359829 } from '../../../cms/admin/confirmations/body-note.tsx'
import { GermanCell as GermanCell_38112835d00620f3e04aa80c5c4ab561 } from '../../../cms/admin/translations/state-cells.tsx'
import { EnglishCell as EnglishCell_38112835d00620f3e04aa80c5c4ab561 } from '../../../cms/admin/translations/state-cells.tsx'
import { PlanCell as PlanCell_702821f957ef87209b25c0b13b720d5c } from '../../../cms/admin/planning/plan-cell.tsx'
import { ImportListLink as ImportListLink_4c7c0eebdb88cf9ce2735a4dd97f4528 } from '../../../cms/admin/import/import-link.tsx'
import { ChosenEntries as ChosenEntries_8746013500168574abeb36d156b88877 } from '../../../cms/admin/many/chosen-entries.tsx'
import { UnsavedForm as UnsavedForm_7e500bfd8e0ed23d889d1246ae3e46f0 } from '../../../cms/admin/unsaved-form.tsx'
import { PublishButton as PublishButton_7147f4b57d8df3175de804839ae2132d } from '../../../cms/admin/publishing/publish-button.tsx'
import { SaveDraftButton as SaveDraftButton_ad3a25042df99f54990886bcfa0d6d99 } from '../../../cms/admin/publishing/save-draft-button.tsx'
import { Status as Status_f3129002292e8cd0f0bd84c4cca07f5c } from '../../../cms/admin/publishing/status.tsx'
import { FactCell as FactCell_3fcca87a0625765ad8938b354438dc4c } from '../../../cms/admin/rows/fact-cell.tsx'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OptionalText as OptionalText_2ac53ad524ec36342f3d9dcfdc167bc0 } from '../../../cms/admin/optional-text.tsx'
import { HiddenField as HiddenField_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { Letter as Letter_2d43a25f0bc0ca3729a91ff828583bd4 } from '../../../cms/admin/reports/letter.tsx'
import { EntryCell as EntryCell_e1b22640f64ed1d233ab58282a3707ba } from '../../../cms/admin/reports/report-cells.tsx'
import { MessageCell as MessageCell_e1b22640f64ed1d233ab58282a3707ba } from '../../../cms/admin/reports/report-cells.tsx'
import { AgeCell as AgeCell_e1b22640f64ed1d233ab58282a3707ba } from '../../../cms/admin/reports/report-cells.tsx'
import { StateCell as StateCell_e1b22640f64ed1d233ab58282a3707ba } from '../../../cms/admin/reports/report-cells.tsx'
import { StateFilter as StateFilter_da549e13405ba6375aa0eb279f824e4d } from '../../../cms/admin/reports/state-filter.tsx'
import { DealWithMany as DealWithMany_e37369bbb0fb21271076b1907a032b4f } from '../../../cms/admin/reports/deal-with-many.tsx'
import { DealButtons as DealButtons_78383d92825e60b002c447911d444f34 } from '../../../cms/admin/reports/deal-buttons.tsx'
import { TargetCell as TargetCell_fb08f32cbfe9b3fef7a90f196ea9c12b } from '../../../cms/admin/missed/target-cell.tsx'
import { Targets as Targets_55e1e9346d9b69065d8fdcf904046c32 } from '../../../cms/admin/missed/targets.tsx'
import { LinkReport as LinkReport_0e3e9f9e5fe6ecb2dd92663ad498a1e9 } from '../../../cms/admin/links/link-report.tsx'
import { AccountAccess as AccountAccess_9f08f5f03ddf52132bcfec26cbcc48ca } from '../../../cms/admin/accounts/account-access.tsx'
import { NewAccountView as NewAccountView_ccfa63b2d47c34b74c18a67953bbd4b9 } from '../../../cms/admin/accounts/new-account-view.tsx'
import { Icon as Icon_45e8f5cdcc392f73451b440ba9b7ad6f } from '../../../cms/admin/sign.tsx'
import { Logo as Logo_45e8f5cdcc392f73451b440ba9b7ad6f } from '../../../cms/admin/sign.tsx'
import { ImportLink as ImportLink_4c7c0eebdb88cf9ce2735a4dd97f4528 } from '../../../cms/admin/import/import-link.tsx'
import { HandbookLink as HandbookLink_4b8e5920a9337b261bf1aedd7587d30d } from '../../../cms/admin/handbook/handbook-link.tsx'
import { OperationLink as OperationLink_ce28e2f2044c1d12fcb57dba86f79292 } from '../../../cms/admin/operation/operation-link.tsx'
import { Version as Version_75655f2bb887b770b4749e677572a75b } from '../../../cms/admin/version.tsx'
import { TodayLink as TodayLink_198d2b68cb7778c5275d1fd7847cf249 } from '../../../cms/admin/today/today-link.tsx'
import { ForgetOnSignOut as ForgetOnSignOut_473baa9f1f98a0900c073c05b9a60136 } from '../../../cms/admin/kept/forget-on-sign-out.tsx'
import { RoleOnPage as RoleOnPage_4b8a23c0f80ce9a7c6eec038b15d85a5 } from '../../../cms/admin/role-on-page.tsx'
import { NameControls as NameControls_082d5e815093b86e1f843e47f162a91f } from '../../../cms/admin/names/name-controls.tsx'
import { LoginView as LoginView_e74eccce6dd879bafe31a63da2f0ecce } from '../../../cms/admin/accounts/login-view.tsx'
import { Today as Today_d699b0493d9ca62e30719d4d90100f82 } from '../../../cms/admin/today/today.tsx'
import { ImportView as ImportView_b9dd01671c0fb1745b7e5a35207dfe50 } from '../../../cms/admin/import/import-view.tsx'
import { HandbookView as HandbookView_90ca2ac8003a7fe059b00b590e67f072 } from '../../../cms/admin/handbook/handbook-view.tsx'
import { OperationView as OperationView_f06e53926df889eda4762a1330c5f26f } from '../../../cms/admin/operation/operation-view.tsx'
import { ReviewView as ReviewView_db140d17918e429776356a2e8f94e57e } from '../../../cms/admin/review/review-view.tsx'
import { FirstStepsView as FirstStepsView_b18d3c941c90dd8494afe9afa331b526 } from '../../../cms/admin/accounts/first-steps-view.tsx'
import { InvitationView as InvitationView_4e9197e95c9ef7ba8d610d5e1f65d8b5 } from '../../../cms/admin/accounts/invitation-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./errors/error-summary.tsx#ErrorSummary": ErrorSummary_4ceab4c2023af101a693a69c3eae87a9,
  "./kept/kept-texts.tsx#KeptTexts": KeptTexts_220e191344ee78f2b07a8753ab73b206,
  "./translations/language-states.tsx#LanguageStates": LanguageStates_f29cd859cc8e4926b29690bd8734ee5e,
  "./no-difference.tsx#NoDifference": NoDifference_3d867822e05eecb1178c338d12c58818,
  "./planning/plan-note.tsx#PlanNote": PlanNote_f604ea0c3bbc0bb11fcbe360e8d4326e,
  "./missing-note.tsx#MissingNote": MissingNote_7ea1f40d0c1d4643d36bbb8a6521c846,
  "./reports/open-reports.tsx#OpenReports": OpenReports_4fbdd01eafa85747fc075dfcdcabecd4,
  "./in-english.tsx#InEnglish": InEnglish_6d9b8031cc873882c8ac84c7394e7eb5,
  "./rows/row-label.tsx#RowLabel": RowLabel_1e8d6e92f5b9929015bdeb9b2e01529d,
  "./dated-wording.tsx#DatedWording": DatedWording_2e74db4351e60132542a8da4b28cf6a7,
  "./readability.tsx#Readability": Readability_2f33d0b37708726c9cd99d482f541ab5,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./rich-in-english.tsx#RichInEnglish": RichInEnglish_9d09a6db8f7fec879565e13578811490,
  "./typed/date-cell.tsx#DateCell": DateCell_fbfcb035a07c70d944cc911bece8ccb5,
  "./typed/date-input.tsx#PartialDateInput": PartialDateInput_c436b787f74b7cc2858e50a72a74c8c2,
  "./typed/confirmed-today.tsx#ConfirmedToday": ConfirmedToday_81d73054d294f0b2f6436ccaef025413,
  "./typed/date-input.tsx#PastDayInput": PastDayInput_c436b787f74b7cc2858e50a72a74c8c2,
  "./typed/number-input.tsx#NumberInput": NumberInput_9dfd4b51d8b377c7eca49a1732ffef7f,
  "./categories/category-field.tsx#CategoryField": CategoryField_b3c2a123f9cd2f4138de8118b4ab3cdb,
  "./address-note.tsx#AddressNote": AddressNote_89f165234b7faffd6d9b2009d234261e,
  "./typed/still-right.tsx#StillRight": StillRight_c995f6755d06620f6088e450ac5da46b,
  "./review/keeper-field.tsx#KeeperField": KeeperField_4928072dd67ee1f169cf43d13f05691d,
  "./confirmations/body-note.tsx#BodyNote": BodyNote_a57df6b0b8b35edfcfa730ccf9359829,
  "./translations/state-cells.tsx#GermanCell": GermanCell_38112835d00620f3e04aa80c5c4ab561,
  "./translations/state-cells.tsx#EnglishCell": EnglishCell_38112835d00620f3e04aa80c5c4ab561,
  "./planning/plan-cell.tsx#PlanCell": PlanCell_702821f957ef87209b25c0b13b720d5c,
  "./import/import-link.tsx#ImportListLink": ImportListLink_4c7c0eebdb88cf9ce2735a4dd97f4528,
  "./many/chosen-entries.tsx#ChosenEntries": ChosenEntries_8746013500168574abeb36d156b88877,
  "./unsaved-form.tsx#UnsavedForm": UnsavedForm_7e500bfd8e0ed23d889d1246ae3e46f0,
  "./publishing/publish-button.tsx#PublishButton": PublishButton_7147f4b57d8df3175de804839ae2132d,
  "./publishing/save-draft-button.tsx#SaveDraftButton": SaveDraftButton_ad3a25042df99f54990886bcfa0d6d99,
  "./publishing/status.tsx#Status": Status_f3129002292e8cd0f0bd84c4cca07f5c,
  "./rows/fact-cell.tsx#FactCell": FactCell_3fcca87a0625765ad8938b354438dc4c,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./optional-text.tsx#OptionalText": OptionalText_2ac53ad524ec36342f3d9dcfdc167bc0,
  "@payloadcms/ui#HiddenField": HiddenField_3817bf644402e67bfe6577f60ef982de,
  "./reports/letter.tsx#Letter": Letter_2d43a25f0bc0ca3729a91ff828583bd4,
  "./reports/report-cells.tsx#EntryCell": EntryCell_e1b22640f64ed1d233ab58282a3707ba,
  "./reports/report-cells.tsx#MessageCell": MessageCell_e1b22640f64ed1d233ab58282a3707ba,
  "./reports/report-cells.tsx#AgeCell": AgeCell_e1b22640f64ed1d233ab58282a3707ba,
  "./reports/report-cells.tsx#StateCell": StateCell_e1b22640f64ed1d233ab58282a3707ba,
  "./reports/state-filter.tsx#StateFilter": StateFilter_da549e13405ba6375aa0eb279f824e4d,
  "./reports/deal-with-many.tsx#DealWithMany": DealWithMany_e37369bbb0fb21271076b1907a032b4f,
  "./reports/deal-buttons.tsx#DealButtons": DealButtons_78383d92825e60b002c447911d444f34,
  "./missed/target-cell.tsx#TargetCell": TargetCell_fb08f32cbfe9b3fef7a90f196ea9c12b,
  "./missed/targets.tsx#Targets": Targets_55e1e9346d9b69065d8fdcf904046c32,
  "./links/link-report.tsx#LinkReport": LinkReport_0e3e9f9e5fe6ecb2dd92663ad498a1e9,
  "./accounts/account-access.tsx#AccountAccess": AccountAccess_9f08f5f03ddf52132bcfec26cbcc48ca,
  "./accounts/new-account-view.tsx#NewAccountView": NewAccountView_ccfa63b2d47c34b74c18a67953bbd4b9,
  "./sign.tsx#Icon": Icon_45e8f5cdcc392f73451b440ba9b7ad6f,
  "./sign.tsx#Logo": Logo_45e8f5cdcc392f73451b440ba9b7ad6f,
  "./import/import-link.tsx#ImportLink": ImportLink_4c7c0eebdb88cf9ce2735a4dd97f4528,
  "./handbook/handbook-link.tsx#HandbookLink": HandbookLink_4b8e5920a9337b261bf1aedd7587d30d,
  "./operation/operation-link.tsx#OperationLink": OperationLink_ce28e2f2044c1d12fcb57dba86f79292,
  "./version.tsx#Version": Version_75655f2bb887b770b4749e677572a75b,
  "./today/today-link.tsx#TodayLink": TodayLink_198d2b68cb7778c5275d1fd7847cf249,
  "./kept/forget-on-sign-out.tsx#ForgetOnSignOut": ForgetOnSignOut_473baa9f1f98a0900c073c05b9a60136,
  "./role-on-page.tsx#RoleOnPage": RoleOnPage_4b8a23c0f80ce9a7c6eec038b15d85a5,
  "./names/name-controls.tsx#NameControls": NameControls_082d5e815093b86e1f843e47f162a91f,
  "./accounts/login-view.tsx#LoginView": LoginView_e74eccce6dd879bafe31a63da2f0ecce,
  "./today/today.tsx#Today": Today_d699b0493d9ca62e30719d4d90100f82,
  "./import/import-view.tsx#ImportView": ImportView_b9dd01671c0fb1745b7e5a35207dfe50,
  "./handbook/handbook-view.tsx#HandbookView": HandbookView_90ca2ac8003a7fe059b00b590e67f072,
  "./operation/operation-view.tsx#OperationView": OperationView_f06e53926df889eda4762a1330c5f26f,
  "./review/review-view.tsx#ReviewView": ReviewView_db140d17918e429776356a2e8f94e57e,
  "./accounts/first-steps-view.tsx#FirstStepsView": FirstStepsView_b18d3c941c90dd8494afe9afa331b526,
  "./accounts/invitation-view.tsx#InvitationView": InvitationView_4e9197e95c9ef7ba8d610d5e1f65d8b5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
