// @ts-check

// For who asked their device for less motion: nothing turns and nothing slides.
const stillness = matchMedia('(prefers-reduced-motion: reduce)').matches
  ? { spinnerAnimationBackgroundImage: 'none', transitionDuration: '0s' }
  : {};

/**
 * Web Chat's look. Colours are the page's own, by name, so that they follow its light, dark and
 * forced colours; sizes are in CSS pixels.
 */
export const styleOptions = {
  ...stillness,
  accent: 'var(--accent)',
  autoScrollSnapOnPage: true,
  backgroundColor: 'var(--paper)',
  bubbleBackground: 'var(--surface)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 14,
  bubbleFromUserBackground: 'var(--own)',
  bubbleFromUserBorderColor: 'var(--own)',
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: 'var(--ink-on-own)',
  bubbleMaxWidth: 620,
  bubbleTextColor: 'var(--ink)',
  disableFileUpload: true,
  failedConnectivity: 'var(--alarm)',
  hideUploadButton: true,
  markdownRenderHTML: false,
  notificationText: 'var(--ink)',
  paddingRegular: 12,
  primaryFont: 'var(--font)',
  rootHeight: '100%',
  rootWidth: '100%',
  sendBoxBackground: 'var(--surface)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnHover: 'var(--accent)',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 3,
  sendBoxButtonShadeColorOnHover: 'var(--quote)',
  sendBoxHeight: 56,
  sendBoxPlaceholderColor: 'var(--muted)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxTextWrap: true,
  slowConnectivity: 'var(--ink)',
  subtle: 'var(--muted)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  suggestedActionKeyboardFocusIndicatorBorderRadius: 20,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 3,
  suggestedActionKeyboardFocusIndicatorInset: 0,
  suggestedActionLayout: 'flow',
  suggestedActionsVisualKeyboardIndicatorStyle: 'none',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--muted)',
  transcriptOverlayButtonBackground: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent)',
  transcriptOverlayButtonColor: 'var(--paper)',
  transcriptOverlayButtonColorOnFocus: 'var(--paper)',
  transcriptOverlayButtonColorOnHover: 'var(--paper)',
  transcriptTerminatorBackgroundColor: 'var(--accent)',
  transcriptTerminatorColor: 'var(--paper)',
  transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptVisualKeyboardIndicatorWidth: 3,
};
